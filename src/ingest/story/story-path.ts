/** Where a package keeps its stories. */
export const STORY_PATH = /^stories\/[^/]+\.json$/;
