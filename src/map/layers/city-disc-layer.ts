import type { DefaultProps, LayerProps } from '@deck.gl/core';
import type { ScatterplotLayer, ScatterplotLayerProps } from '@deck.gl/layers';
import { GlobeDiscLayer } from './globe-disc-layer.ts';

interface CityDiscProps {
  /** One of `MARK` per city. */
  getMark?: number;
  /** Fill of the lower half of `MARK.half`, of hatch gaps and of hollow discs, RGB 0–1. */
  groundColour?: [number, number, number];
}

const defaultProps: DefaultProps<ScatterplotLayerProps & CityDiscProps> = {
  getMark: { type: 'accessor', value: 0 },
  groundColour: { type: 'array', value: [1, 1, 1] },
};

const groundUniforms = {
  name: 'ground',
  fs: 'layout(std140) uniform groundUniforms { vec3 colour; } ground;',
  uniformTypes: { colour: 'vec3<f32>' },
} as const;

/**
 * Discs whose fill tells the status: full, lower half empty, hatched or hollow.
 * One draw call for all cities, whatever their marks.
 */
export class CityDiscLayer extends GlobeDiscLayer<object, Required<CityDiscProps>> {
  static override layerName = 'CityDiscLayer';
  static override defaultProps = defaultProps;

  override getShaders() {
    const shaders = super.getShaders();
    return {
      ...shaders,
      modules: [...shaders.modules, groundUniforms],
      inject: {
        ...shaders.inject,
        'vs:#decl': 'in float instanceMarks; out float vMark;',
        'vs:#main-end': `${shaders.inject['vs:#main-end']} vMark = instanceMarks;`,
        'fs:#decl': 'in float vMark;',
        'fs:#main-end': `
          if (!bool(picking.isActive)) {
            float ring = smoothstep(-0.5, 0.5, distToCenter - innerUnitRadius * outerRadiusPixels);
            vec3 fill = vFillColor.rgb;
            if (vMark > 2.5) {
              fill = ground.colour;
            } else if (vMark > 1.5) {
              float stripe = mod((unitPosition.x - unitPosition.y) * outerRadiusPixels * 0.7071, 4.0);
              fill = mix(vFillColor.rgb, ground.colour, smoothstep(1.3, 2.0, stripe));
              ring *= step(0.4, fract(atan(unitPosition.y, unitPosition.x) * 1.592));
            } else if (vMark > 0.5) {
              fill = mix(fill, ground.colour, smoothstep(-0.5, 0.5, -unitPosition.y * outerRadiusPixels));
            }
            fragColor.rgb = mix(fill, vLineColor.rgb, ring * vLineColor.a);
          }
        `,
      },
    };
  }

  override initializeState() {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceMarks: { size: 1, accessor: 'getMark', defaultValue: 0 },
    });
  }

  override draw(options: Parameters<ScatterplotLayer['draw']>[0]) {
    const colour = this.props.groundColour;
    this.state.model?.shaderInputs.setProps({ ground: { colour } });
    super.draw(options);
  }
}

export type CityDiscLayerProps = ScatterplotLayerProps<object> & CityDiscProps & LayerProps;
