using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>The service's OpenAPI document: bearer tokens, and on each operation the permission it asks for.</summary>
internal static class ApiDocument
{
    private const string Bearer = "bearer";

    public static void Configure(OpenApiOptions options)
    {
        // Partners get a document of their own, with nothing in it that they cannot call.
        options.ShouldInclude = description => IsForPartners(description) == (options.DocumentName == PartnerEndpoints.Document);
        options.CreateSchemaReferenceId = new SchemaNames().Of;
        options.AddDocumentTransformer((document, context, _) =>
        {
            document.Info = new OpenApiInfo { Title = $"Systemic Platform: {context.DocumentName}", Version = "v1" };
            document.Servers = [];
            document.Tags = document.Paths.Values.SelectMany(path => path.Operations ?? []).SelectMany(operation => operation.Value.Tags ?? new HashSet<OpenApiTagReference>())
                .Select(tag => tag.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => new OpenApiTag { Name = name }).ToHashSet();
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
            document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer, BearerFormat = "JWT" };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            operation.Tags = new HashSet<OpenApiTagReference> { new(Area(metadata), context.Document) };
            if (metadata.OfType<AccessRequirement>().FirstOrDefault() is { Permission: { } permission })
            {
                operation.Description = $"Permission: {permission}.{(string.IsNullOrEmpty(operation.Description) ? "" : " " + operation.Description)}";
            }
            else if (metadata.OfType<IAllowAnonymous>().Any())
            {
                operation.Security = [];
            }

            return Task.CompletedTask;
        });
    }

    private static bool IsForPartners(ApiDescription description) =>
        $"/{description.RelativePath}".StartsWith(PartnerEndpoints.Prefix, StringComparison.Ordinal);

    // Services.Teams.Features.Children → Children: one heading per area instead of one per use case. What every
    // service has comes under Platform.
    private static string Area(IList<object> metadata)
    {
        var parts = metadata.OfType<MethodInfo>().FirstOrDefault()?.DeclaringType?.Namespace?.Split('.') ?? [];
        var features = Array.IndexOf(parts, "Features");
        return features >= 0 && features + 1 < parts.Length ? parts[features + 1] : "Platform";
    }
}
