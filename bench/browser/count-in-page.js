// Runs in the page before its own code: counts long tasks, commits of React and draw calls of WebGL.
const counts = { longTasks: 0, longTaskMs: 0, commits: 0, draws: 0, frames: 0 };
let isInFrame = false;
window.benchCounts = counts;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    counts.longTasks++;
    counts.longTaskMs += duration;
  }
}).observe({ type: 'longtask', buffered: true });

window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: () => counts.commits++,
  onCommitFiberUnmount: () => {},
  onPostCommitFiberRoot: () => {},
};

const gl = WebGL2RenderingContext.prototype;
for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
  const draw = gl[name];
  gl[name] = function (...args) {
    counts.draws++;
    if (!isInFrame) {
      isInFrame = true;
      counts.frames++;
      setTimeout(() => {
        isInFrame = false;
      });
    }
    draw.apply(this, args);
  };
}
