import { allowedHosts } from '../server/allowed-hosts.ts'

describe('the hosts a server may be called by', () => {
  it('are the local ones, the one it listens on and those configured', () => {
    expect(allowedHosts('10.0.0.7', ['huipu.example'])).toEqual(['127.0.0.1', 'localhost', '[::1]', '10.0.0.7', 'huipu.example'])
  })
})
