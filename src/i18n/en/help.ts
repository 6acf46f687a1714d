/** Texts of the list of keys. */
export const help = {
  title: 'Keyboard and touch',
  search: 'Search',
  workspaces: 'Cities, Scores, Links, Layout, Data',
  globe: 'Globe or flat map',
  keep: 'Keep this view as a scene',
  escape: 'Close the panel over the map, unpin the city, close the drawer',
  help: 'This list',
  map: 'Move the map, when it has the focus',
  zoom: 'Zoom, when the map has the focus',
  touch:
    'By touch: drag moves the map, two fingers zoom and turn it, a tap chooses a city. The sheet is drawn up by its handle.',
  note: 'Single keys rest while you type in a field.',
  arrows: 'arrow keys',
} as const;
