import type { TaroNode } from 'miniprogram-simulate'

/** How many nodes a page's data has, and how deep they go. */
export const countNodes = (node: TaroNode): number => 1 + (node.cn ?? []).reduce((sum, one) => sum + countNodes(one), 0)
export const depthOf = (node: TaroNode): number => 1 + Math.max(0, ...(node.cn ?? []).map(depthOf))
