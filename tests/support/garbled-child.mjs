/** A child for queries that is ready and then answers what nobody can read. */
process.on('message', () => process.send({ kind: 'babble' }))
process.send({ kind: 'ready' })
