/** What belongs to the association of the product: in another's app none of it may be left. */
export const THEIRS = /福建|闽|计生|计划生育/g
