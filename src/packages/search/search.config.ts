export default definePageConfig({
  enableShareAppMessage: true,
  singlePage: { navigationBarFit: 'squeezed' },
})
