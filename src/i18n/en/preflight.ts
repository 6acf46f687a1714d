/** Texts of the check before a meeting, and of use without a network. */
export const preflight = {
  'notice.stored': 'The atlas can now be used without a network.',
  'notice.update':
    'A newer version of the atlas is ready. It is taken when you say so; what you have saved stays.',
  'notice.take': 'Load the newer version',
  'notice.elsewhere': 'Another window of this browser has taken a newer version of the atlas.',
  'notice.reload': 'Load this window anew',
};
