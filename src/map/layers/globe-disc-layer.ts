import { ScatterplotLayer } from '@deck.gl/layers';

/**
 * Depth says nothing about a disc that faces the reader: the globe bulges through it. So discs are
 * drawn over the globe, those beyond its rim not at all, and those at the rim paler.
 */
const HIDE_BEHIND_GLOBE = `
  if (project.projectionMode == PROJECTION_MODE_GLOBE) {
    float clear = dot(normalize(geometry.position.xyz), normalize(project.cameraPosition))
      - GLOBE_RADIUS / length(project.cameraPosition);
    float shown = smoothstep(0.0, 0.05, clear);
    vFillColor.a *= shown;
    vLineColor.a *= shown;
    if (clear <= 0.0) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  }
`;

/** Discs that are whole on the globe and gone behind it, to the eye and to the pointer. */
export class GlobeDiscLayer<
  DataT = unknown,
  ExtraProps extends object = object,
> extends ScatterplotLayer<DataT, ExtraProps> {
  static override layerName = 'GlobeDiscLayer';

  override getShaders() {
    const shaders = super.getShaders();
    return { ...shaders, inject: { ...shaders.inject, 'vs:#main-end': HIDE_BEHIND_GLOBE } };
  }
}
