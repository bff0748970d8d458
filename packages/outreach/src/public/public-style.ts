/**
 * How the page looks, on a screen, on an old phone and on paper. It is the same for everyone, so that a page can say by a hash that no other style is to be used.
 * Contrast is 7:1 and more; nothing moves; one column.
 */
export const publicStyle = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fbfaf6;color:#1b2320;font:18px/1.55 Georgia,"Times New Roman",serif}
main{max-width:42em;margin:0 auto;padding:1.2em 1.1em 2em}
.lang{margin:0;text-align:right;font-family:Arial,Helvetica,sans-serif;font-size:.9em}
.lang a{display:inline-block;padding:.65em .2em}
h1{margin:.1em 0 .15em;font-size:2em;line-height:1.15}
h2{margin:1.6em 0 .4em;padding-top:.5em;border-top:2px solid #1f5c46;font-size:1.25em;line-height:1.25}
p{margin:0 0 .8em}
.lead{font-size:1.15em}
.photo{display:block;max-width:100%;max-height:26em;width:auto;height:auto;margin:.9em 0;border:1px solid #c9c4b8}
svg{display:block;width:100%;height:auto;margin:.6em 0}
blockquote{margin:0;padding:0 0 0 1em;border-left:4px solid #1f5c46;font-style:italic}
.note{color:#3d4742;font-size:.85em}
.acts{margin:0;padding:0;list-style:none}
.acts li{margin:0 0 1em}
h3{margin:0;font-size:1.05em;font-family:Arial,Helvetica,sans-serif}
a{color:#174735;text-decoration:underline}
.acts a{display:inline-block;padding:.55em 0;overflow-wrap:anywhere;word-wrap:break-word}
label,legend{display:block;font-family:Arial,Helvetica,sans-serif}
legend{padding:0}
fieldset{margin:0 0 .8em;padding:0;border:0}
fieldset label{padding:.45em 0}
input[type=radio]{width:1.3em;height:1.3em;margin:0 .4em 0 0;vertical-align:-.25em}
input[type=text],input[type=email],textarea{display:block;width:100%;margin:.15em 0 0;padding:.55em;border:1px solid #5a655f;border-radius:2px;background:#fff;color:inherit;font:inherit}
button{padding:.7em 1.6em;border:0;border-radius:2px;background:#1f5c46;color:#fff;font:bold 1em Arial,Helvetica,sans-serif;cursor:pointer}
.paper{display:none}
.trap{position:absolute;left:-99em;height:1px;overflow:hidden}
input:focus,textarea:focus,button:focus{outline:3px solid #1f5c46;outline-offset:2px}
a:focus{outline:3px solid #1f5c46;outline-offset:2px}
@media print{@page{margin:1.4cm}form,.bare{display:none}.paper{display:block}body{background:#fff;font-size:11.5pt;line-height:1.4}main{max-width:none;padding:0}.lang{display:none}h1{font-size:22pt}h2{margin-top:.9em;overflow:hidden;page-break-after:avoid}.photo{float:right;width:5.2cm;max-height:8cm;object-fit:contain;margin:0 0 .4cm .6cm}svg,.acts li,blockquote{page-break-inside:avoid}.facts{clear:both}a{color:#000}}`
