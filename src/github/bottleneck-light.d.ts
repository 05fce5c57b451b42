/** The part of bottleneck without Redis, which the throttling plugin uses; it comes without types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
