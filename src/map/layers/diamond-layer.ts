import { GlobeDiscLayer } from './globe-disc-layer.ts';

/** Cuts a square on its corner out of the disc, with an edge of the line's width. */
const DIAMOND = `
  float fromMiddle = (abs(unitPosition.x) + abs(unitPosition.y)) * outerRadiusPixels;
  float inside = 1.0 - smoothstep(-0.7, 0.7, fromMiddle - outerRadiusPixels);
  if (inside == 0.0) discard;
  if (!bool(picking.isActive)) {
    float edge = smoothstep(-0.7, 0.7, fromMiddle - innerUnitRadius * outerRadiusPixels);
    fragColor = mix(vFillColor, vLineColor, edge) * vec4(1.0, 1.0, 1.0, inside);
  }
`;

/** Diamonds, as `GlobeDiscLayer` draws discs. */
export class DiamondLayer extends GlobeDiscLayer {
  static override layerName = 'DiamondLayer';

  override getShaders() {
    const shaders = super.getShaders();
    return { ...shaders, inject: { ...shaders.inject, 'fs:#main-end': DIAMOND } };
  }
}
