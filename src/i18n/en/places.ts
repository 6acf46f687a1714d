/** Texts of the places that a layout can be carried to, and of the reader's own files. */
export const places = {
  examples: 'Examples',
  anji: 'Anji County, Zhejiang',
  cities: 'Member cities',
  any: 'Any other place: town or coordinates',
  'any.placeholder': 'Nairobi or -1.29, 36.82',
  'any.towns': 'Towns',
  'any.coordinates': 'Coordinates',
  'any.latLng': '{{lat}}, {{lng}}',
  'any.swapped': 'read as longitude, latitude: the first number is no latitude',
  'any.nowhere':
    'These numbers are no place: a latitude lies between −90° and 90°, a longitude between −180° and 180°.',
  'any.failed': 'The towns could not be read; coordinates can still be typed.',
  'any.middle': 'Middle of the map',
  'any.population': '{{country}}, {{population}}',
  demonstration: 'Demonstration villages, proposed',
  'demonstration.how':
    '{{chosen}} of {{all}} villages: those that together have the most villages within {{km}} of them, {{share}} of all. Found by search; nobody has named them.',
  'demonstration.rough':
    '{{rough}} of {{all}} villages stand at the point of their township, so distances are those of the township.',
  sources: 'Outline, townships and villages:',
  'chosen.own': 'Own files',
  'chosen.saved': 'A kept draft',
  'lack.no_saved':
    'No such draft is kept in this browser. It may have been kept in another browser, or deleted.',
  'lack.no_files': 'Own files are not part of the address: choose them again.',
};
