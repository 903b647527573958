import { partTaken } from '../../client/view-model/part-taken.ts'

describe('the part that a person took', () => {
  it.each([
    ['lead', '潘国强会见来宾', '潘国强', ['received']], ['lead', '习近平同俄罗斯总统普京会谈', '习近平', ['received']],
    ['speaker', '会见俄罗斯总统普京', '普京', ['guest', 'speaker']], ['attendee', '会见柬埔寨首相洪森', '洪森', ['guest']], ['lead', '同俄罗斯总统普京会谈', '普京', ['guest']],
    ['attendee', '会见俄罗斯总统普京', '王毅', ['attendee']], ['speaker', '会见俄罗斯总统普京', '王毅', ['speaker']], ['speaker', '会见', '普京', ['speaker']],
    ['lead', '调研信访接待中心', '王晖', ['lead']], ['speaker', '王晖同志追思会', '王晖', ['speaker']], ['chair', '常务会议', '', ['chair']],
    ['speaker', '会见张伟民', '张伟', ['speaker']], ['speaker', '会见张伟民', '张伟民', ['guest', 'speaker']], ['attendee', '同张伟民会谈', '张伟', ['attendee']],
    ['attendee', '会见张伟民、张伟', '张伟', ['guest']], ['attendee', '会见张伟、张伟民一行', '张伟', ['guest']], ['attendee', '会见张伟等来宾', '张伟', ['guest']], ['lead', '与张伟举行会谈', '张伟', ['guest']],
  ] as const)('%s of %s: %s is %j', (capacity, meeting, person, expected) => {
    expect(partTaken({ capacity, meeting, person })).toEqual(expected)
  })
})
