/** Texts of links, codes and embedded views. */
export const share = {
  title: 'Share this view',
  what: 'The link opens this same view: map, filters, method, selection and charts.',
  link: 'Link of this view',
  copy: 'Copy the link',
  copied: 'Link copied.',
  copyFailed: 'The browser did not let us copy. Select the link and copy it by hand.',
  fileTitle: 'Shared view',

  'code.title': 'Open this view on a phone',
  'code.label': 'QR code of this view',
  'code.close': 'Close',
  'code.private':
    'This page runs from {{host}}, which phones cannot reach. Type the address under which the atlas is published; it is remembered in this browser.',
  'code.file':
    'This page runs from a file of this computer, which phones cannot reach. Type the address under which the atlas is published; it is remembered in this browser.',
  'code.published': 'Address of the published atlas',
  'code.use': 'Make the code',
  'code.badAddress': 'No address that phones can reach, such as atlas.example.org',
  'code.other': 'Published under another address',
  'code.tooLong':
    'This address has {{found}} characters. A code that is read from the last row holds {{most}}.',
  'code.fits': 'The address now has {{found}} of at most {{most}} characters.',
  'code.without': 'Leave out of the code',
  'code.part': '{{part}} ({{characters}} characters)',
  'code.asFile': 'Save the view as a file instead',
  'embed.open': 'Open in Union Atlas',
  'embed.noData': 'The data of the atlas could not be read.',
  'embed.noStory': 'The story of this frame could not be read.',
  'part.method': 'Method and weights',
  'part.filters': 'Filters of cities',
  'part.links': 'Choices of links',
  'part.layout': 'Choices of the layout',
  'part.compared': 'Compared cities',
  'part.camera': 'Place and zoom of the map',
};
