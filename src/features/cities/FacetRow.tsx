import { memo } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';

interface FacetRowProps {
  value: string;
  label: string;
  checked: boolean;
  /** Cities of this value that pass the other facets, and all of them. */
  shown: number;
  all: number;
  /** Length of the bar: the most cities that a value of this facet has. */
  max: number;
  onToggle: (value: string) => void;
}

/** One value of a facet. */
export const FacetRow = memo(function FacetRow({
  value,
  label,
  checked,
  shown,
  all,
  max,
  onToggle,
}: FacetRowProps) {
  const language = useLanguage();
  return (
    <CheckRow
      value={value}
      label={label}
      checked={checked}
      onChange={() => onToggle(value)}
      bar={{ shown, all, max }}
      count={
        <>
          <b>{formatCount(shown, language)}</b> / {formatCount(all, language)}
        </>
      }
    />
  );
});
