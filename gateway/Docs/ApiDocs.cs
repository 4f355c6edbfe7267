using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Docs;

/// <summary>
/// The API to read and try at <c>/docs</c>, from the services' own OpenAPI documents. Everything on the page comes from
/// this process. A pasted token stays in the page's memory.
/// </summary>
internal static class ApiDocs
{
    public static void UseDocs(this WebApplication app, Upstreams upstreams)
    {
        // Only what is the same for everyone is compressed: an answer with personal data would tell its secrets by its length.
        app.UseWhen(
            context => Paths.IsDocs(context) || Paths.IsApiDocument(context),
            open => open.UseResponseCompression());
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = Paths.Docs[1..];
            page.DocumentTitle = "Systemic Platform API";
            foreach (var service in upstreams.Services)
            {
                page.SwaggerEndpoint($"/openapi/{service.Name}.json", $"{char.ToUpperInvariant(service.Name[0])}{service.Name[1..]}");
            }

            page.SwaggerEndpoint(PartnerDocument.Path, "Partners");
            page.DisplayRequestDuration();
            page.EnableTryItOutByDefault();
            page.DefaultModelsExpandDepth(0);
            page.ConfigObject.ValidatorUrl = null;
        });
    }
}
