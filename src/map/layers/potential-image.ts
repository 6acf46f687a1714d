/** Image of the mark in the middle of a potential link, which points to the city that needs. */
export const POTENTIAL_ARROW = 'potential-arrow';
