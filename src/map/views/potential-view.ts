import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson';
import { createSelector } from 'reselect';
import type { City } from '../../domain/city.ts';
import { greatCircleLine } from '../../domain/geodesy.ts';
import type {
  PotentialLinks,
  PotentialPartner,
} from '../../domain/links/potential/potential-links.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { sectorColour } from '../../ui/tokens.ts';
import { selectDrawnPartners } from './drawn-partners.ts';

const MAX_SEGMENT_DEG = 2;
const WIDTH_PX = { least: 1.5, most: 4.2 };
/** Half the distance between the two directions of a pair. */
const BESIDE_PX = 3;
/** With more lines their arrows wait until the reader has come nearer. */
const FEW_LINES = 60;

export interface PotentialLineTag {
  /** Place among the lines. */
  line: number;
  /** Indexes of the giving and the taking city. */
  from: number;
  to: number;
  /** Index of the sector with the largest part. */
  sector: number;
  colour: string;
  widthPx: number;
  /** Off the geodesic to the right of the way, px: both directions of a pair lie side by side. */
  offsetPx: number;
  /** 1 = the arrow is there from afar. */
  farArrow: 0 | 1;
}

export interface PotentialPartnerTag {
  /** Place in the list of partners, from 1. */
  place: number;
  colour: string;
}

/** Lines of potential links and the numbered rings of the pinned city's partners. */
export interface PotentialView {
  lines: FeatureCollection<MultiLineString, PotentialLineTag>;
  partners: FeatureCollection<Point, PotentialPartnerTag>;
}

/** One line to draw. */
interface Line {
  from: number;
  to: number;
  strength: number;
  sector: number;
}

const NOTHING: PotentialView = {
  lines: { type: 'FeatureCollection', features: [] },
  partners: { type: 'FeatureCollection', features: [] },
};

/** Potential links as geodesics cut at 180°: those of the pinned city, else all that the reader's rule chooses. */
export const selectPotentialView = createSelector(
  [
    selectData,
    selectPinnedIndex,
    selectDrawnPartners,
    ({ potential }: AtlasState) => potential.links,
    ({ scenario }: AtlasState) => scenario.workspace === 'links' && scenario.showsPotential,
    selectMapLayers,
    ({ scenario }: AtlasState) => scenario.theme,
  ],
  (data, pinned, partners, links, isShown, layers, theme): PotentialView => {
    if (!data || !isShown || !layers.has('links')) return NOTHING;
    const colourOf = (sector: number): string =>
      sectorColour(data.sectors[sector]?.id ?? '', theme);
    const drawn =
      pinned < 0 ? linesOf(links) : partners.map((partner) => partnerLine(pinned, partner));
    const farArrow = drawn.length <= FEW_LINES ? 1 : 0;
    const ways = new Set(drawn.map(({ from, to }) => `${from} ${to}`));
    const strongest = Math.max(...drawn.map(({ strength }) => strength));
    return {
      lines: {
        type: 'FeatureCollection',
        features: drawn.flatMap((line, at): Feature<MultiLineString, PotentialLineTag>[] => {
          const { from, to, strength, sector } = line;
          const a = data.cities[from];
          const b = data.cities[to];
          if (!a || !b) return [];
          const coordinates = greatCircleLine(a, b, MAX_SEGMENT_DEG);
          const widthPx =
            WIDTH_PX.least + (WIDTH_PX.most - WIDTH_PX.least) * Math.sqrt(strength / strongest);
          return [
            {
              type: 'Feature',
              geometry: { type: 'MultiLineString', coordinates },
              properties: {
                line: at,
                from,
                to,
                sector,
                colour: colourOf(sector),
                widthPx,
                offsetPx: ways.has(`${to} ${from}`) ? BESIDE_PX : 0,
                farArrow,
              },
            },
          ];
        }),
      },
      partners: {
        type: 'FeatureCollection',
        features: partners.flatMap((partner, at) =>
          ring(data.cities[partner.city], {
            place: at + 1,
            colour: colourOf(leadingSector(partner)),
          }),
        ),
      },
    };
  },
);

function linesOf(links: PotentialLinks | null): Line[] {
  if (!links) return [];
  return Array.from(links.from, (from, at) => ({
    from,
    to: links.to[at] as number,
    strength: links.strengths[at] as number,
    sector: links.leadingSectors[at] as number,
  }));
}

/** The stronger direction of a pair stands for both. */
function partnerLine(pinned: number, partner: PotentialPartner): Line {
  const { city, gives, takes, total } = partner;
  const ends = gives >= takes ? { from: pinned, to: city } : { from: city, to: pinned };
  return { ...ends, strength: total, sector: leadingSector(partner) };
}

function leadingSector({ gives, takes, givesIn, takesIn }: PotentialPartner): number {
  return (gives >= takes ? givesIn : takesIn)[0]?.sector ?? 0;
}

function ring(
  city: City | undefined,
  properties: PotentialPartnerTag,
): Feature<Point, PotentialPartnerTag>[] {
  if (!city) return [];
  const { lng, lat } = city;
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties }];
}
