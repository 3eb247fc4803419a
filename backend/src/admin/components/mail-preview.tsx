/** A mail as the mail program shows it: without script and without this page's rights. */
export const MailPreview = ({ title, html }: { title: string; html: string }) => (
  <iframe
    title={title}
    sandbox=""
    srcDoc={html}
    className="h-[40rem] w-full rounded-lg border border-ui-border-base bg-white"
  />
);
