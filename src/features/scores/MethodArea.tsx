import type { AtlasData } from '../../domain/atlas-data.ts';
import { MethodRules } from './MethodRules.tsx';
import { useMethod } from './use-method.ts';
import { WeightControls } from './WeightControls.tsx';

/** Everything that a reader may change about the scores: the weights first, then the rules in one line each. */
export function MethodArea({ data }: { data: AtlasData }) {
  const method = useMethod();
  return (
    <>
      <WeightControls data={data} method={method} />
      <MethodRules
        data={data}
        choices={method.choices}
        read={method.read}
        change={method.change}
        refuse={method.refuse}
      />
    </>
  );
}
