// Not for Moments: that takes the query of this page alone, and a poster is drawn from what other pages have loaded.
export default definePageConfig({
  enableShareAppMessage: true,
})
