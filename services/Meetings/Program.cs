using SystemicPlatform.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Hosting;

return await ServiceProgram.RunAsync<MeetingsDb>("meetings", args, MeetingsService.Add, MeetingsService.Map);
