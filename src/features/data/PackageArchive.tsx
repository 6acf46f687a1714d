import { Archive, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../../ui/save-file.ts';

type State =
  | { status: 'ready' }
  | { status: 'packing'; filesDone: number }
  | { status: 'failed'; detail: string };

/** The package in one file, with its folders: progress while it is packed, and a way to give it up. */
export function PackageArchive({ data }: { data: AtlasData }) {
  const t = useText('data');
  const language = useLanguage();
  const stop = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ status: 'ready' });
  const paths = ['datapackage.json', ...data.resources.map(({ path }) => path)];
  useEffect(() => () => stop.current?.abort(), []);

  async function pack(): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setState({ status: 'packing', filesDone: 0 });
    try {
      const { packFiles } = await import('./package-archive.ts');
      const files = paths.map((path) => ({
        path,
        url:
          path === 'datapackage.json' ? data.baseUrl : new URL(encodeURI(path), data.baseUrl).href,
      }));
      const archive = await packFiles(files, {
        signal,
        onFile: (filesDone) => setState({ status: 'packing', filesDone }),
      });
      saveBlob(archive, `${data.packageName}-${data.packageVersion || data.edition.id}.zip`);
      setState({ status: 'ready' });
    } catch (error) {
      if (signal.aborted) setState({ status: 'ready' });
      else setState({ status: 'failed', detail: error instanceof Error ? error.message : '' });
    }
  }

  if (state.status === 'packing') {
    const count = (number: number): string => formatCount(number, language);
    return (
      <>
        <span role="status">
          {t('archive.packing', { done: count(state.filesDone), all: count(paths.length) })}
        </span>
        <Button
          tone="quiet"
          icon={<X size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => stop.current?.abort()}
        >
          {t('archive.stop')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button
        icon={<Archive size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => void pack()}
      >
        {t('archive')}
      </Button>
      {state.status === 'failed' && (
        <span role="alert">{t('archive.failed', { detail: state.detail })}</span>
      )}
    </>
  );
}
