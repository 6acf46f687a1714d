/** Texts of carrying the layout to another place. */
export const carry = {
  title: 'Carry this layout to another place',
  aside: 'computed',
  'aside.changed': 'changed by hand',
  what: 'Ring, belts and fingers are proposed there from the towns around the city.',
  city: 'City',
  'city.none': 'No city',
  'city.option': '{{city}}, {{country}}',
  clear: 'Take the proposal away',
  working: 'Looking for towns and a ring…',
  failed: 'No layout could be proposed: the towns or rivers could not be read.',

  result: '{{city}}: a proposal, computed',
  'result.changed': '{{city}}: a proposal, changed by hand',
  towns: '{{towns}} towns within {{km}} of the city were looked at.',
  caption: 'The layout of {{own}} and the proposal for {{city}}',
  'measure.length': 'Ring length',
  'measure.area': 'Enclosed area',
  'measure.compactness': 'Compactness',
  'measure.compactness.title': '4π × area / length²: 1 = a circle',
  'measure.detour': 'Detour',
  'measure.detour.title': 'Length divided by that of the shortest closed line around it',
  'measure.stops': 'Stops on the ring',
  'measure.belts': 'Area of the belts',
  'measure.belts.title': 'Ground in both is counted once',
  'measure.beltsLength': 'Length of the belts',
  'measure.beltsLength.title': 'Of their rivers or axes, inside the belts',
  'measure.median': 'Half of the villages are nearer to either than',
  'measure.fullest': 'Villages at the fullest centre',
  'measure.fullest.title': 'Share of all villages whose nearest centre or sub-centre it is',
  'measure.stops.title': 'Of a proposal: the corners of its ring',
  'measure.fingers': 'Fingers',
  'measure.finger': 'Mean length of a finger',
  'measure.reachRing': 'Villages within {{km}} of the ring',
  'measure.reachBelts': 'Villages within {{km}} of a belt',
  'measure.reachAny': 'Villages within {{km}} of either',
  range:
    'Small: what {{own}}’s figure can be, as most of its villages are known by their township alone.',
  'range.towns': '{{city}}: no villages are known, and towns have points of their own: no range.',
  'range.surveyed': '{{city}}: all {{all}} villages have points of their own: no range.',
  'range.unknown':
    '{{city}}: {{some}} of {{all}} villages stand at the point of their township. Nothing says how far from it they lie, so no range can be given; take these figures as those of townships.',
  measure: 'Measure',
  proposal: 'Proposal',
  'missing.working': 'being measured',
  'missing.failed': 'could not be measured',
  'missing.no_ring': 'no ring',
  'missing.not_simple': 'the ring is open or crosses itself',
  'missing.no_belts': 'no belt',
  'missing.no_river': 'no river inside',
  'missing.no_fingers': 'no sub-centre',
  'missing.no_villages': 'no villages known',

  gaps: 'What does not carry over',
  'gaps.changed': 'Of the proposal as it was computed, before the changes by hand.',
  'gap.few_centres':
    'Sub-centres: {{found}} of {{wanted}} found. Too few towns lie {{spacingKm}} or more apart from the city and from one another.',
  'gap.population_unknown':
    'Sub-centres whose population nobody states: {{centres}}. They were chosen for being near, after all towns with a stated population.',
  'gap.few_sites': 'No ring: {{found}} of the {{needed}} places needed for its stops were found.',
  'gap.no_simple_ring':
    'No ring: the {{sites}} stops lie on one line, so that a way around them would run back on itself.',
  'gap.centres_off_ring':
    'Sub-centres beside the ring: {{centres}}. To reach them it would have to turn by less than {{cornerDeg}}°, there and back; the fingers lead to them.',
  'gap.ring_beside_place':
    'The ring does not go around the city: the shortest way through its stops passes beside it.',
  'gap.ring_leaves_boundary': '{{outside01}} of the ring lies outside of the boundary.',
  'gap.no_river':
    'No rivers: the belts of Jincheng follow two rivers; here none were given and none of the base map lies within reach, so belts can only follow the directions in which the towns spread most.',
  'gap.few_rivers':
    'Rivers: of the lines within reach ({{lines}}), {{usable}} can carry a belt. A line that is too short or lies within the first belt cannot.',
  'gap.generalised_rivers':
    'Belts along rivers ({{belts}}): a proposal, from a generalised river line that is drawn for maps of the world and up to about 4 km off.',
  'gap.few_belts':
    'Belts: {{found}} of {{wanted}} found that are long enough and keep apart from each other.',
  'gap.few_places':
    'Belts: {{places}} of the {{needed}} towns needed to tell a direction were found.',
  'gap.no_villages':
    'No villages: no list of villages is known here, so no demonstration villages are proposed.',
  'gap.many_villages':
    'No demonstration villages: among {{villages}} villages, more than {{most}}, they are not chosen unasked.',
  'gap.place_outside_boundary': 'The city lies outside of the boundary that was given.',

  centres: 'Where the sub-centres come from',
  'centres.note.largest':
    'The largest towns that keep their distance from the city and from one another.',
  'centres.note.nearest':
    'Nobody states the population of these towns: they are the nearest ones that keep their distance from the city and from one another.',
  'centres.note.mixed':
    'Towns that keep their distance from the city and from one another: the largest first, then, where no population is stated, the nearest.',
  'centres.note.edited': 'Not as they were proposed: changed by hand.',
  'centres.town': 'Town',
  'centres.population': 'Population',
  'centres.unknown': 'not stated',
  'centres.distance': 'From the city',
  geojson: 'GeoJSON',
  note: 'Nobody has adopted this; straight lines between towns, no roads, no terrain.',
  source: 'Towns:',
  rivers: 'Rivers:',
};
