const given: unknown = import.meta.env['VITE_MAP_REVIEW_NUMBER'];

/** Map review number of this build; empty = none was given. */
export const REVIEW_NUMBER = typeof given === 'string' ? given : '';
