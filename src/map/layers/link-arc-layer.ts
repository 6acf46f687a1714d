import type { DefaultProps, LayerProps } from '@deck.gl/core';
import { ArcLayer, type ArcLayerProps } from '@deck.gl/layers';

interface LinkArcProps {
  /** How far the middle stands off the geodesic, px, to the left of the way; less where the arc is short. */
  getBow?: number;
  /** 1 = thick at the start and thin at the end. */
  getTaper?: number;
}

const defaultProps: DefaultProps<ArcLayerProps & LinkArcProps> = {
  getBow: { type: 'accessor', value: 0 },
  getTaper: { type: 'accessor', value: 0 },
};

/** Factors on the width where a tapered arc starts and where it ends. */
const TAPER = { start: 1.8, end: 0.3 } as const;

/** A bow is never more than this share of the distance between both ends on the screen. */
const MOST_BOW = 0.3;

/**
 * Great circles that can lie side by side and thin out towards their end. Both happen on the screen,
 * after the projection: a bow pushes the curve sideways by pixels, most in the middle, so that it is
 * the same on the globe and on the flat map and runs through where the map is cut at 180 degrees.
 */
export class LinkArcLayer extends ArcLayer<object, LinkArcProps> {
  static override layerName = 'LinkArcLayer';
  static override defaultProps = defaultProps;

  override getShaders() {
    const shaders = super.getShaders();
    return {
      ...shaders,
      inject: {
        ...shaders.inject,
        'vs:#decl': `
          in float instanceBows;
          in float instanceTapers;
          vec2 linkAcross = vec2(0.0);
        `,
        'vs:DECKGL_FILTER_SIZE': `
          if (length(size.xy) > 0.0) linkAcross = normalize(size.xy) * geometry.uv.y;
          size.xy *= mix(1.0, mix(${glsl(TAPER.start)}, ${glsl(TAPER.end)}, geometry.uv.x), instanceTapers);
        `,
        'vs:#main-end': `
          if (instanceBows != 0.0) {
            vec4 bowStart = project_position_to_clipspace(instanceSourcePositions, instanceSourcePositions64Low, vec3(0.0));
            vec4 bowEnd = project_position_to_clipspace(instanceTargetPositions, instanceTargetPositions64Low, vec3(0.0));
            vec2 chord = (bowEnd.xy / bowEnd.w - bowStart.xy / bowStart.w) * project.viewportSize / project.devicePixelRatio / 2.0;
            float limit = ${glsl(MOST_BOW)} * length(chord);
            float bow = instanceBows * limit / max(limit + abs(instanceBows), 1e-3);
            gl_Position.xy += project_pixel_size_to_clipspace(linkAcross * bow * sin(PI * segmentRatio));
          }
        `,
      },
    };
  }

  override initializeState() {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceBows: { size: 1, accessor: 'getBow', defaultValue: 0 },
      instanceTapers: { size: 1, accessor: 'getTaper', defaultValue: 0 },
    });
  }
}

export type LinkArcLayerProps = ArcLayerProps<object> & LinkArcProps & LayerProps;

/** A number as the shader language wants it: never without a point. */
function glsl(value: number): string {
  return value.toFixed(4);
}
