/** From this zoom on the layout writes the name of its central city, so that the world's need not. */
export const CENTRE_LABEL_MIN_ZOOM = 6.4;
