import { useText } from '../i18n/use-text.ts';
import { useAtlas } from '../store/react.ts';
import { sourceLine } from './source-line.ts';

/** What a view rests on, for those who see it without the atlas around it. */
export function SourceLine({ className }: { className: string | undefined }) {
  const t = useText('pictures');
  const words = useAtlas((state) => sourceLine(state, t));
  return <p className={className}>{words}</p>;
}
