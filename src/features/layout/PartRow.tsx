import { Eye, EyeOff } from 'lucide-react';
import { memo } from 'react';
import type { PartFacts } from '../../charts/series/layout-parts.ts';
import type { LayoutPart } from '../../domain/layout/parts.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatAreaKm2, formatCount, formatKm } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import styles from './PartRow.module.css';
import { PartSymbol } from './PartSymbol.tsx';
import { PrecisionBadge } from './PrecisionBadge.tsx';

interface PartRowProps {
  facts: PartFacts;
  shown: boolean;
  onToggle: (part: LayoutPart) => void;
}

/** One part of the layout: whether it is drawn, how it looks, what it is and how exact. */
export const PartRow = memo(function PartRow({ facts, shown, onToggle }: PartRowProps) {
  const t = useText('layout');
  const language = useLanguage();
  const { part, precision, byPrecision } = facts;
  const Sign = shown ? Eye : EyeOff;
  return (
    <label className={styles['row']} data-shown={shown}>
      <input
        type="checkbox"
        className={styles['box']}
        value={part}
        aria-label={t(`part.${part}`)}
        checked={shown}
        onChange={() => onToggle(part)}
      />
      <Sign size={15} strokeWidth={1.75} className={styles['eye'] ?? ''} aria-hidden />
      <PartSymbol part={part} />
      <span className={styles['words']}>
        <span className={styles['name']}>{t(`part.${part}`)}</span>
        <span className={styles['note']}>{noteOf(facts, t, language)}</span>
      </span>
      <PrecisionBadge precision={precision} byPrecision={byPrecision} />
    </label>
  );
});

function noteOf(
  { part, count, lengthKm, areaKm2, byPrecision }: PartFacts,
  t: TextFunction<'layout'>,
  language: Parameters<typeof formatCount>[1],
): string {
  const own = formatCount((byPrecision.gazetteer ?? 0) + (byPrecision.surveyed ?? 0), language);
  const all = formatCount(count, language);
  switch (part) {
    case 'ring':
    case 'rivers':
      return t(`note.${part}`, { length: lengthKm === null ? '–' : formatKm(lengthKm, language) });
    case 'belt-qinhe':
    case 'belt-danhe':
      return t('note.belt', { area: areaKm2 === null ? '–' : formatAreaKm2(areaKm2, language) });
    default:
      return t(`note.${part}`, { count: all, own });
  }
}
