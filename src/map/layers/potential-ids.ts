/** Image of the mark in the middle of a potential link, which points to the city that needs. */
export const POTENTIAL_ARROW = 'potential-arrow';

/** Layer id of the potential links; a pick on it gives the number of the line. */
export const POTENTIAL_LINE = 'potential-line';

/**
 * Name of the images of a partner's number, before its place and its colour. Like those of the layout, they go
 * when the theme changes.
 */
export const PARTNER_IMAGE = 'layout-partner-';
