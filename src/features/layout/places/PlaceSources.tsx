import { useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import sections from '../sections.module.css';

/** Sources of the examples that a package has of its own. */
const EXAMPLE_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'example-anji': ['jc-s30', 'jc-s2'],
};

/** Whether a place brings its own towns. */
export function hasOwnData(place: string): boolean {
  return place in EXAMPLE_SOURCES;
}

/** Where the outline, townships and villages of an example come from; nothing elsewhere. */
export function PlaceSources({ place }: { place: string }) {
  const t = useText('places');
  const all = useAtlas((state) => selectData(state)?.sources);
  const sources = (EXAMPLE_SOURCES[place] ?? []).flatMap(
    (id) => all?.find((source) => source.id === id) ?? [],
  );
  if (sources.length === 0) return null;
  return (
    <p className={sections['note']}>
      {t('sources')}{' '}
      {sources.map((source) => (
        <span key={source.id}>
          <SourceNote source={source} />{' '}
        </span>
      ))}
    </p>
  );
}
