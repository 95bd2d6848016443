import type { GeoProjection, GeoStream } from 'd3';

/**
 * A projection that leaves out points nearer than `step` units to the last one it kept, for d3's
 * `geoPath`. The first and last point of every line stay. A line drawn for a large sheet has many
 * points within one unit of a small one.
 */
export const thinned = (projection: GeoProjection, step: number) => ({
  stream: (sink: GeoStream): GeoStream => projection.stream(thinner(sink, step)),
});

function thinner(sink: GeoStream, step: number): GeoStream {
  let kept: [number, number] | undefined;
  let skipped: [number, number] | undefined;
  const keep = (x: number, y: number) => {
    kept = [x, y];
    skipped = undefined;
    sink.point(x, y);
  };
  let inLine = false;
  return {
    point(x, y) {
      if (!inLine) sink.point(x, y);
      else if (!kept || Math.hypot(x - kept[0], y - kept[1]) >= step) keep(x, y);
      else skipped = [x, y];
    },
    lineStart() {
      inLine = true;
      kept = undefined;
      skipped = undefined;
      sink.lineStart();
    },
    lineEnd() {
      if (skipped) keep(...skipped);
      inLine = false;
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}
