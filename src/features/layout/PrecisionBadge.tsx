import { PRECISIONS, type Precision } from '../../domain/layout/plan.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Badge, type BadgeProps } from '../../ui/Badge.tsx';

const TONES = {
  surveyed: 'sunk',
  gazetteer: 'plain',
  township: 'plain',
  schematic: 'dashed',
} satisfies Record<Precision, BadgeProps['tone']>;

interface PrecisionBadgeProps {
  precision: Precision;
  /** Where several precisions occur: how often each does. */
  byPrecision?: Partial<Record<Precision, number>>;
}

/** How far a position can be trusted; a dashed edge stands for schematic, as on the map. */
export function PrecisionBadge({ precision, byPrecision = {} }: PrecisionBadgeProps) {
  const t = useText('layout');
  const language = useLanguage();
  const meaning = t(`precision.${precision}.title`);
  const counts = PRECISIONS.flatMap((one) => {
    const count = byPrecision[one];
    return count === undefined ? [] : [countOf(one, formatCount(count, language), t)];
  });
  const title =
    counts.length > 1
      ? t('precision.mixed', {
          label: meaning,
          counts: counts.join(language === 'zh' ? '、' : ', '),
        })
      : meaning;
  return (
    <Badge tone={TONES[precision]} title={title}>
      {t(`precision.${precision}`)}
    </Badge>
  );
}

function countOf(precision: Precision, count: string, t: TextFunction<'layout'>): string {
  return t('precision.count', { count, precision: t(`precision.${precision}`) });
}
