import type { LayerProps } from '@deck.gl/core';
import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { RingView } from '../views/ring-view.ts';
import { discProps, positionAttribute } from './disc-props.ts';
import { GlobeDiscLayer } from './globe-disc-layer.ts';

const RING_LAYER_ID = 'rank-rings';
const PALE_OPACITY = 0.4;

/** Discs in the colours of the cities, pale inside and fainter at the edge; none where the radius is 0. */
export class RankRingLayer extends GlobeDiscLayer<object> {
  static override layerName = 'RankRingLayer';

  override getShaders() {
    const shaders = super.getShaders();
    return {
      ...shaders,
      inject: {
        ...shaders.inject,
        'vs:#main-end': `${shaders.inject['vs:#main-end']}
          vFillColor.a *= 0.13;
          vLineColor.a *= 0.5;
          if (instanceRadius <= 0.0) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
        `,
      },
    };
  }
}

/** Deck properties of the rings. Colours are those of the cities; positions stay uploaded. */
export function ringLayerProps(
  { base, radiiPx, fills, isPale }: RingView,
  radiusScale: number,
): ScatterplotLayerProps<object> & LayerProps {
  return {
    id: RING_LAYER_ID,
    data: {
      length: base.order.length,
      attributes: {
        getPosition: positionAttribute(base.positions),
        getRadius: { value: radiiPx, size: 1 },
        getFillColor: { value: fills, size: 4, type: 'unorm8' },
        getLineColor: { value: fills, size: 4, type: 'unorm8' },
      },
    },
    ...discProps(radiusScale),
    pickable: false,
    opacity: isPale ? PALE_OPACITY : 1,
  };
}
