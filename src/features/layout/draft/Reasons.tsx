import { type Language, textIn } from '../../../domain/language.ts';
import type { DraftReason, LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';
import { formatCount, formatKm, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import sections from '../sections.module.css';
import styles from './draft.module.css';
import { handleText } from './handle-text.ts';

/** Why each part of the draft is where it is, with the figures that it rests on. */
export function Reasons({ draft }: { draft: LayoutDraft }) {
  const t = useText('draft');
  const language = useLanguage();
  return (
    <details className={styles['fold']}>
      <summary>{t('why')}</summary>
      <table className={sections['table']} aria-label={t('why')}>
        <TableHead columns={[t('why.part'), t('why.reason')]} />
        <tbody>
          {partsOf(draft, t, language).map(({ id, part, reason }) => (
            <tr key={id}>
              <th scope="row">{part}</th>
              <td className={styles['words']}>{reasonText(reason, t, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface Part {
  id: string;
  part: string;
  reason: DraftReason;
}

function partsOf(draft: LayoutDraft, t: TextFunction<'draft'>, language: Language): Part[] {
  const { centre, subCentres, sites, ring, belts, villages, boundary } = draft;
  const parts: (Part | null)[] = [
    centre && {
      id: centre.id,
      part: handleText(draft, { part: 'centre' }, t, language),
      reason: centre.reason,
    },
    ...subCentres.map(({ id, reason }, point) => ({
      id: `centre ${id}`,
      part: handleText(draft, { part: 'sub_centre', point }, t, language),
      reason,
    })),
    ...sites.map(({ id, reason }, point) => ({
      id: `site ${id}`,
      part: handleText(draft, { part: 'site', point }, t, language),
      reason,
    })),
    ring && { id: 'ring', part: t('part.ring'), reason: ring.reason },
    ...belts.map(({ id, name, reason }, at) => ({
      id: `belt ${id}`,
      part: name ? textIn(name, language) : t('part.belt', { number: at + 1 }),
      reason,
    })),
    villages && { id: 'villages', part: t('part.villages'), reason: villages.reason },
    boundary && { id: 'boundary', part: t('part.boundary'), reason: boundary.reason },
  ];
  return parts.filter((part) => part !== null);
}

const FIGURES = {
  population: formatCount,
  distanceKm: formatKm,
  rank: formatCount,
  bearingDeg: formatCount,
  sites: formatCount,
  lengthKm: formatKm,
  places: formatCount,
  share01: formatPercent,
} satisfies Record<string, (value: number, language: Language) => string>;

/** A reason in words with its figures. */
export function reasonText(
  { code, figures }: DraftReason,
  t: TextFunction<'draft'>,
  language: Language,
): string {
  const known = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  const words = known.flatMap((name) => {
    const value = figures[name];
    const format: (value: number, language: Language) => string = FIGURES[name];
    return value === undefined ? [] : [t(`figure.${name}`, { value: format(value, language) })];
  });
  // Among towns whose population nobody states, the nearest ones were taken.
  const isNearest = code === 'largest-town' && figures['population'] === undefined;
  return [t(`reason.${isNearest ? 'nearest-town' : code}`), ...words].join(' · ');
}
