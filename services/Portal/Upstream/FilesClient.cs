namespace SystemicPlatform.Portal.Upstream;

/// <summary>Files that services give out, passed on to the browser as they come: the browser has no token of its own.</summary>
public sealed class FilesClient(HttpClient http) : ServiceClient(http)
{
    private static readonly string[] Passed = ["Content-Disposition", "Content-Security-Policy", "X-Content-Type-Options"];

    /// <summary>Answers with the file, or with the status that the service refused it with.</summary>
    /// <param name="context">Whose browser asks.</param>
    /// <param name="path">Below the gateway.</param>
    public async Task PassAsync(HttpContext context, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var file = await OpenAsync(request, context.RequestAborted);
        if (file is not { IsSuccessStatusCode: true })
        {
            context.Response.StatusCode = file is null ? StatusCodes.Status503ServiceUnavailable : (int)file.StatusCode;
            return;
        }

        context.Response.ContentType = file.Content.Headers.ContentType?.ToString();
        context.Response.ContentLength = file.Content.Headers.ContentLength;
        foreach (var (name, values) in file.Headers.Concat(file.Content.Headers).Where(header => Passed.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await file.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
