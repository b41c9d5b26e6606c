// What Taro's templates pass from our components to WeChat's. One table for both halves, the templates that are built
// and the aliases that the phone computes: they must agree.
//
// Taro passes no aria-* at all, and writes every attribute it knows into every level of every template. So the table
// names what we use; anything else is left out (30 KB less). tests/architecture/templates.test.ts reads the source and fails
// when a component uses an attribute that is not here.
const aria = ['aria-label', 'aria-role', 'aria-hidden', 'aria-checked', 'aria-expanded', 'aria-live']

/** Attribute names per component. class, style, id, tap and catchMove are always there. */
const kept = {
  View: ['hover-class', 'bindTouchStart', 'bindTouchEnd', ...aria],
  Text: ['user-select'],
  Button: ['open-type', 'hover-class'],
  ScrollView: ['scroll-y'],
  Image: ['src', 'mode', 'show-menu-by-longpress'],
  Input: ['value', 'placeholder', 'maxlength', 'confirm-type', 'focus', 'bindInput', 'bindConfirm', 'aria-label'],
  Map: ['longitude', 'latitude', 'scale', 'markers', 'bindMarkerTap', 'bindCalloutTap', 'bindError', 'aria-label'],
  Canvas: ['type'],
  PageContainer: ['show', 'overlay', 'duration', 'custom-style', 'bindAfterLeave'],
}

/** Changes a table of components in place: drops what we do not use, adds what Taro does not know. */
function trim(components) {
  for (const name of Object.keys(components)) if (!(name in kept)) delete components[name]
  for (const [name, names] of Object.entries(kept)) {
    const known = components[name] ?? {}
    for (const attribute of Object.keys(known)) if (!names.includes(attribute)) delete known[attribute]
    // as it stands here it runs on phones: nothing younger than ES2020
    for (const attribute of names) known[attribute] = known[attribute] ?? ''
    components[name] = known
  }
}

/**
 * How deep a kind of node may stand inside nodes of its own kind, by Taro's names: static-view is a View that is spoken
 * but not tapped, view one that is tapped, click-view one that is tapped and not spoken; pure-view has neither and may
 * stand anywhere. Kinds that are not here stand in none of their own.
 *
 * WeChat's templates cannot call themselves, so every level is a template of its own. Taro writes 12 of each kind, we
 * what our pages need; deeper nodes are drawn by a custom component all the same. tests/weapp/templates.test.ts holds
 * that no page needs it.
 */
const NESTS = { 'pure-view': -1, 'static-view': 4, view: 2 }

/** Deeper trees than this go through a custom component; a test holds that no page of ours is that deep. */
const BASE_LEVEL = 13

module.exports = { kept, trim, NESTS, BASE_LEVEL }
