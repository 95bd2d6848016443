/** The pages of the masthead: key of their word, and address. */
export const masthead: [key: string, url: string][] = [
  ['explainers', '/explainers/'],
  ['timeline', '/timeline/'],
  ['map', '/map/'],
  ['charts', '/charts/'],
  ['claims', '/claims/'],
  ['statistics', '/statistics/'],
  ['sources', '/sources/'],
  ['method', '/method/'],
];

/** What the footer lists below the parts of the archive. */
export const lookUp: [key: string, url: string][] = [
  ['claims', '/claims/'],
  ['statistics', '/statistics/'],
  ['charts', '/charts/'],
  ['timeline', '/timeline/'],
  ['map', '/map/'],
  ['places', '/places/'],
  ['actors', '/actors/'],
  ['glossary', '/glossary/'],
  ['sources', '/sources/'],
];
export const checkUp: [key: string, url: string][] = [
  ['method', '/method/'],
  ['corrections', '/corrections/'],
  ['data', '/data/'],
  ['about', '/about/'],
  ['privacy', '/about/privacy/'],
  ['accessibility', '/about/accessibility/'],
];

/** The lists of the archive: the way to every page that needs no search. */
export const lists: [key: string, url: string][] = [
  ['explainers', '/explainers/'],
  ...lookUp,
  ['data', '/data/'],
];
