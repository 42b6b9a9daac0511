// The rank of a heading inside a page, where the place it is used in must decide it.

/** The element of a heading below the page's own. */
export type HeadingLevel = 'h2' | 'h3' | 'h4';
