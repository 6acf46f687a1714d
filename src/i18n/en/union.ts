/** Texts of the union as a whole. */
export const union = {
  title: 'The union',
  note: 'Links and projects are counted as the panel shows them: kinds, sectors, years, scope.',
  close: 'Close the union',

  sectors: 'Sectors and regions',
  'sectors.note.links':
    'Recorded links that end in the region. A link between two regions counts in both, one inside a region once. Each sector has the unit of its kind (towns, airports, services), so compare along a row, not down a column.',
  'sectors.note.projects':
    'Chinese-financed projects within 50 km of a member city of the region, in the same country. One near cities of two regions counts in both.',
  'sectors.caption.links': 'Recorded links by sector and region',
  'sectors.caption.projects': 'Projects by sector and region',
  'sectors.unit': 'What is counted',
  'sectors.links': 'Links',
  'sectors.projects': 'Projects',
  sector: 'Sector',
  region: 'Region',
  'sectors.choose': 'Show {{sector}} alone',
  'sectors.release': 'Show all sectors again',

  regions: 'Regions with regions',
  'regions.note':
    'Recorded links between member cities of two regions, on the diagonal inside one; kinds have units of their own and are not added up. Press a number to see its records.',
  'regions.none': 'The records shown join no member cities.',
  'regions.kind': 'Kind',
  'regions.kindUnit': '{{kind}}: {{unit}}',
  'regions.caption': 'Recorded links between regions: {{kind}}',
  'regions.open_one': '{{kind}}: {{shown}} link between {{a}} and {{b}}: show the record',
  'regions.open_other': '{{kind}}: {{shown}} links between {{a}} and {{b}}: show the records',
  'regions.inside_one': '{{kind}}: {{shown}} link inside {{a}}',
  'regions.inside_other': '{{kind}}: {{shown}} links inside {{a}}',
  'regions.leftOut_one': '{{shown}} shown link has one end that is no member city.',
  'regions.leftOut_other': '{{shown}} shown links have an end that is no member city.',

  unlinked: 'Without any record',
  'unlinked.none': 'Every member city has at least one record.',
  'unlinked.note':
    'No link, project or institute is recorded for these member cities, whatever the panel shows. That nobody recorded one does not mean that there is none.',
  'unlinked.count_one': '{{shown}} of {{all}} member cities',
  'unlinked.count_other': '{{shown}} of {{all}} member cities',

  communities: 'Groups of cities',
  'communities.note':
    'Cities that are linked more among themselves than chance would have it (Louvain, best of 20 runs), weighted by records. Modularity {{modularity}}, stability between runs {{stability}}.',
  'communities.weak':
    'The records do not fall into groups that can be relied on: modularity {{modularity}} (above 0.30 is needed), stability between runs {{stability}} (above 0.80 is needed).',
  'communities.none': 'The records shown join no member cities.',
  'communities.working': 'Looking for groups…',
  'communities.failed': 'The groups could not be worked out.',
  'communities.group': 'Group {{group}}',
  'communities.cities_one': '{{shown}} city',
  'communities.cities_other': '{{shown}} cities',
  'communities.largest': 'largest: {{names}}',
  'communities.region': 'mostly from {{region}} ({{share}} of the group)',
  'communities.limit': 'Modularity cannot see very small groups.',

  imbalance: 'Imbalance between regions',
  'imbalance.note':
    'Theil index of the ecological index over people: 0 = all live at the same index. {{between}} of it lies between regions, {{within}} inside them.',
  'imbalance.value': 'Theil index {{value}}',
  'imbalance.missing_one': '{{shown}} city without index or population is left out.',
  'imbalance.missing_other': '{{shown}} cities without index or population are left out.',
  'imbalance.caption': 'Ecological index by region, weighted by population',
  'imbalance.people': 'Share of people',
  'imbalance.mean': 'Mean index',
  'imbalance.inside': 'Part from inside',
  'imbalance.cities': 'Cities',
  'imbalance.nobody': 'No city has an index by this method.',

  challenges: 'Shared challenges',
  'challenges.note':
    'Median of the cities with a figure; in brackets: cities with a figure of all of the region. Pale: fewer than a third have one. More is worse. Press a name to colour the map by it.',
  'challenges.caption': 'Medians of the challenges by region',
  'challenges.show': 'Colour the map by {{name}}',
  'challenges.basis': '({{known}} of {{all}})',
  'challenges.of': '{{value}}, from {{known}} of {{all}} cities',
  'challenges.ofFew': '{{value}}, from only {{known}} of {{all}} cities',
  'challenges.fileUnit': 'Unit',
  'challenges.national': '{{share}} national figures',
  'challenges.allNational': 'national figures',
  'challenges.none': 'None of the indicators of this package tells of a challenge.',
  'challenges.noData':
    'The data package has nothing on poverty lines, hunger, war or disasters for cities. They are not shown, and nothing stands in for them.',
};
