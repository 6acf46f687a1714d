import { formatRange } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/use-text.ts';
import sections from '../sections.module.css';

/** What follows the thin space after a number. */
const UNIT = /\u202F\D+$/;

interface RangedProps {
  value: string;
  /** Between what it may lie; the same twice where it is certain. */
  from: string;
  to: string;
}

/** A figure, and under it between what it may lie where villages are known by their township alone. */
export function Ranged({ value, from, to }: RangedProps) {
  const t = useText('lab');
  const range = from === to ? from : formatRange(withoutUnitOf(from, to), to);
  return (
    <span className={sections['ranged']} title={t('spread.range', { range })}>
      {value}
      <small>
        <span className="visually-hidden">{t('reach.range')} </span>
        {range}
      </small>
    </span>
  );
}

/** The lower end without its unit where the upper one has the same. */
function withoutUnitOf(from: string, to: string): string {
  const unit = UNIT.exec(from)?.[0];
  return unit && unit === UNIT.exec(to)?.[0] ? from.slice(0, -unit.length) : from;
}
