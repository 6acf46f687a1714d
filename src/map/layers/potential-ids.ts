/** Image of the mark in the middle of a potential link, which points to the city that needs. */
export const POTENTIAL_ARROW = 'potential-arrow';

/** Layer id of the potential links; a pick on it gives the number of the line. */
export const POTENTIAL_LINE = 'potential-line';
