/** How a terminal marks words; plain text leaves them as they are. */
export interface Paint {
    good(text: string): string;
    bad(text: string): string;
    faint(text: string): string;
    strong(text: string): string;
}
export declare const PLAIN: Paint;
export declare const COLOUR: Paint;
