/** Names a press of the button, so that it counts once however often it is sent. */
export const freshKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
