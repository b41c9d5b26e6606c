import core from '#packs/core.json'
import { visit } from '../support/visit'

test.each(core.areas.map((area) => [area.name, area] as const))(
  '%s: every figure of it stands on its page, as printed',
  async (_, area) => {
    const { root } = await visit('pages/area', `id=${area.id}`)
    for (const figure of area.figures) expect(root.textContent).toContain(figure.printed + figure.unit)
  },
)
