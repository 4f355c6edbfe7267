using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>The frame of the pages that this service shows: Finnish with Swedish and English beside it, one style, nothing loaded from anywhere.</summary>
internal static class HtmlPage
{
    private const string Style =
        """
        :root{color-scheme:light}*{box-sizing:border-box}
        body{margin:0;background:#eef1f5;color:#1a1a1a;font:16px/1.5 "Helvetica Neue",Arial,sans-serif}
        main{max-width:50rem;margin:2rem auto;padding:3rem 3.5rem;background:#fff;border:1px solid #c3cbd6;border-top:.6rem solid #0b4f8a}
        h1{margin:0;font-size:2rem;letter-spacing:.01em;line-height:1.25;color:#0b4f8a;overflow-wrap:anywhere}.sv{margin:.1rem 0 2rem;color:#4a5563}
        .name{margin:0;font-size:1.9rem;line-height:1.25;font-weight:600;overflow-wrap:anywhere}.what{margin:.4rem 0 2rem;font-size:1.25rem;overflow-wrap:anywhere}.what small{color:#4a5563;font-size:1rem}
        dl{display:grid;grid-template-columns:minmax(11rem,max-content) 1fr;gap:.35rem 1.5rem;margin:0 0 2rem}
        dt{color:#4a5563}dd{margin:0;overflow-wrap:anywhere}.status{font-weight:700}.bad{color:#a3001b}.good{color:#0a6b2d}
        fieldset{margin:0 0 1.25rem;padding:0;border:0}legend{padding:0;margin-bottom:.35rem;font-weight:600;overflow-wrap:anywhere}
        fieldset>label{display:inline-block;margin-right:1.25rem;padding:.35rem 0}textarea{width:100%;padding:.5rem;border:1px solid #6b7686;font:inherit}
        button{padding:.7rem 1.5rem;border:0;background:#0b4f8a;color:#fff;font:inherit;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
        footer{padding-top:1rem;border-top:1px solid #c3cbd6;font-size:.9rem;color:#4a5563;overflow-wrap:anywhere}
        code{font:600 1rem/1.5 ui-monospace,"DejaVu Sans Mono",monospace;color:#1a1a1a}
        @media(max-width:40rem){h1{font-size:1.6rem}.name{font-size:1.5rem}main{margin:0;padding:1.5rem;border-left:0;border-right:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.7rem}}
        @media print{@page{size:A4 portrait;margin:18mm}body{background:#fff}main{margin:0;max-width:none;padding:0;border:0;border-top:.6rem solid #0b4f8a;padding-top:2rem;print-color-adjust:exact}}
        """;

    private const string FormAction = "form-action 'none'";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; {FormAction}; frame-ancestors 'none'";

    /// <summary>What a browser may do with the page is said beside it; nobody keeps a copy on the way.</summary>
    internal static ContentHttpResult Answer(HttpContext http, string page, int status = StatusCodes.Status200OK, bool form = false)
    {
        http.Response.Headers.ContentSecurityPolicy = form ? Policy.Replace(FormAction, "form-action 'self'", StringComparison.Ordinal) : Policy;
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(page, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    internal static string Frame(string title, string body) =>
        $"""
        <!doctype html>
        <html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{Text(title)}</title><style>{Style}</style></head><body><main>
        {body}
        </main></body></html>
        """;

    /// <summary>Text as text, whatever somebody wrote into it.</summary>
    internal static string Text(string text) => HtmlEncoder.Default.Encode(text);

    internal static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
