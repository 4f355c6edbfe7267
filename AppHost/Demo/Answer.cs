using System.Net;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>What the gateway answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Content, string? ETag)
{
    internal JsonElement Body => JsonDocument.Parse(Content).RootElement;

    internal Guid Id => Body.GetProperty("id").GetGuid();

    internal string Text(string member) => Body.GetProperty(member).ToString();

    /// <summary>The code of a problem, or what else the answer says.</summary>
    internal string Fault => Content.Length > 0 && Body.TryGetProperty("code", out var code) ? code.ToString() : Content;

    internal string Short => $"{(int)Status} {Status}";
}
