/** Name of the one element we add to a page, and only while a card is open. */
export const HOST_NAME = 'kebian-card';
