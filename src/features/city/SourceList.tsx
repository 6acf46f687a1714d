import type { AtlasData } from '../../domain/atlas-data.ts';
import { useText } from '../../i18n/use-text.ts';
import { SourceList as Sources } from '../../ui/SourceList.tsx';

interface SourceListProps {
  data: AtlasData;
  /** Indexes into `AtlasData.sources`. */
  sources: readonly number[];
}

/** The sources of some records, in full on demand. */
export function SourceList({ data, sources }: SourceListProps) {
  const t = useText('city');
  return (
    <Sources label={t('values.source')} sources={sources.flatMap((at) => data.sources[at] ?? [])} />
  );
}
