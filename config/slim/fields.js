// React's minified reconciler still writes the fields of its own records out in full: memoizedState, childLanes. Nobody
// outside of it reads them, so they get short names: 6 KB of the main package.
const { member, rewrite } = require('./syntax')

/** Fields of fibers, hooks, updates, queues, effects and roots that only the reconciler reads. */
const FIELDS = [
  'memoizedState memoizedProps pendingProps updateQueue dependencies flags subtreeFlags deletions lanes childLanes',
  'alternate sibling child return elementType containerInfo baseState baseQueue lastRenderedReducer lastRenderedState',
  'hasEagerState eagerState interleaved pending shared effects firstBaseUpdate lastBaseUpdate lastEffect destroy create',
  'deps memoizedValue firstContext eventTime pendingContext finishedWork finishedLanes callbackNode callbackPriority',
  'expirationTimes eventTimes entangledLanes entanglements suspendedLanes pingedLanes expiredLanes pendingLanes',
  'stores getSnapshot',
].flatMap((line) => line.split(' '))

/** The reconciler with short fields. */
function shorten(text) {
  const short = new Map(FIELDS.map((name, i) => [name, `$${i.toString(36)}`]))
  const seen = new Set()
  const out = rewrite(text, (node, put) => {
    const key = node.type === 'Property' && !node.computed ? node.key : node.property
    const name = node.type === 'Property' ? key?.name : member(node)
    if (!short.has(name)) return
    seen.add(name)
    put(key, short.get(name))
  })
  return { out, seen: [...seen] }
}

module.exports = { FIELDS, shorten }
